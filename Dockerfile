FROM node:22-slim AS build
WORKDIR /site
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL
ARG CONTENT_DIR=content
ARG MAP_TILES
ENV SITE_URL=$SITE_URL CONTENT_DIR=$CONTENT_DIR MAP_TILES=$MAP_TILES NEXT_TELEMETRY_DISABLED=1
# what an earlier build knew: resized pictures, and since when each event is as it is
RUN --mount=type=cache,target=/site/.next/cache npm run build -- --standalone /out

FROM node:22-slim
WORKDIR /site
ARG MAP_TILES
ENV MAP_TILES=$MAP_TILES NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000 NEXT_TELEMETRY_DISABLED=1
# a server needs little room for what is young, and one arena for all threads that compress
ENV NODE_OPTIONS=--max-semi-space-size=8 MALLOC_ARENA_MAX=2
COPY --from=build --chown=node:node /out ./
# what registration keeps lies here; mount a volume on it
RUN mkdir data && chown node:node data
USER node
EXPOSE 3000
CMD ["node", "server.js"]
