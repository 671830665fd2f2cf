FROM node:22-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL
ARG CONTENT_DIR=content
ARG MAP_TILES
ENV SITE_URL=$SITE_URL CONTENT_DIR=$CONTENT_DIR MAP_TILES=$MAP_TILES NEXT_TELEMETRY_DISABLED=1
RUN npm run build -- --standalone /out

FROM node:22-slim
WORKDIR /site
ARG MAP_TILES
ENV MAP_TILES=$MAP_TILES NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000 NEXT_TELEMETRY_DISABLED=1
COPY --from=build --chown=node:node /out ./
USER node
EXPOSE 3000
CMD ["node", "server.js"]
