-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "SessieStaat" AS ENUM ('ACTIEF', 'KIES_ORGANISATIE');

-- CreateEnum
CREATE TYPE "AuditFase" AS ENUM ('BEGONNEN', 'GELUKT', 'MISLUKT', 'ONZEKER', 'GEWEIGERD');

-- CreateEnum
CREATE TYPE "PogingStaat" AS ENUM ('BEZIG', 'GELUKT', 'MISLUKT', 'ONZEKER');

-- CreateTable
CREATE TABLE "PortalSession" (
    "idHash" TEXT NOT NULL,
    "staat" "SessieStaat" NOT NULL,
    "epoch" SERIAL NOT NULL,
    "oin" TEXT,
    "keuzes" TEXT[],
    "loa" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "actorHash" TEXT NOT NULL,
    "tussenpartij" TEXT,
    "idTokenVersleuteld" TEXT,
    "gemaaktOp" TIMESTAMP(3) NOT NULL,
    "laatsteActiviteitOp" TIMESTAMP(3) NOT NULL,
    "verlooptOp" TIMESTAMP(3) NOT NULL,
    "ingetrokkenOp" TIMESTAMP(3),
    "intrekReden" TEXT,

    CONSTRAINT "PortalSession_pkey" PRIMARY KEY ("idHash")
);

-- CreateTable
CREATE TABLE "Organisatie" (
    "oin" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "magStarten" BOOLEAN NOT NULL,
    "bijgewerktOp" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Organisatie_pkey" PRIMARY KEY ("oin")
);

-- CreateTable
CREATE TABLE "OrganisatieIdentificator" (
    "type" TEXT NOT NULL,
    "waarde" TEXT NOT NULL,
    "oin" TEXT NOT NULL,

    CONSTRAINT "OrganisatieIdentificator_pkey" PRIMARY KEY ("type","waarde","oin")
);

-- CreateTable
CREATE TABLE "Mandaat" (
    "oin" TEXT NOT NULL,
    "sinds" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Mandaat_pkey" PRIMARY KEY ("oin")
);

-- CreateTable
CREATE TABLE "AuditRegel" (
    "volgnummer" BIGINT NOT NULL,
    "handelingId" UUID NOT NULL,
    "tijdstip" TIMESTAMP(3) NOT NULL,
    "fase" "AuditFase" NOT NULL,
    "handeling" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "oin" TEXT,
    "actorHash" TEXT,
    "loa" TEXT,
    "traceId" TEXT,
    "code" TEXT,
    "vorigeHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditRegel_pkey" PRIMARY KEY ("volgnummer")
);

-- CreateTable
CREATE TABLE "UploadPoging" (
    "oin" TEXT NOT NULL,
    "uploadId" UUID NOT NULL,
    "samenwerkingId" TEXT NOT NULL,
    "staat" "PogingStaat" NOT NULL,
    "documentId" TEXT,
    "sha256" TEXT,
    "bytes" BIGINT,
    "begonnenOp" TIMESTAMP(3) NOT NULL,
    "klaarOp" TIMESTAMP(3),

    CONSTRAINT "UploadPoging_pkey" PRIMARY KEY ("oin","uploadId")
);

-- CreateTable
CREATE TABLE "Herhaalsleutel" (
    "oin" TEXT NOT NULL,
    "sleutel" UUID NOT NULL,
    "handeling" TEXT NOT NULL,
    "staat" "PogingStaat" NOT NULL,
    "resultaatId" TEXT,
    "gemaaktOp" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Herhaalsleutel_pkey" PRIMARY KEY ("oin","sleutel")
);

-- CreateTable
CREATE TABLE "Weergavenaam" (
    "oin" TEXT NOT NULL,
    "actorHash" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "gezetOp" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Weergavenaam_pkey" PRIMARY KEY ("oin","actorHash")
);

-- CreateIndex
CREATE UNIQUE INDEX "PortalSession_epoch_key" ON "PortalSession"("epoch");

-- CreateIndex
CREATE INDEX "PortalSession_verlooptOp_idx" ON "PortalSession"("verlooptOp");

-- CreateIndex
CREATE UNIQUE INDEX "AuditRegel_hash_key" ON "AuditRegel"("hash");

-- CreateIndex
CREATE INDEX "AuditRegel_handelingId_idx" ON "AuditRegel"("handelingId");

-- AddForeignKey
ALTER TABLE "OrganisatieIdentificator" ADD CONSTRAINT "OrganisatieIdentificator_oin_fkey" FOREIGN KEY ("oin") REFERENCES "Organisatie"("oin") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mandaat" ADD CONSTRAINT "Mandaat_oin_fkey" FOREIGN KEY ("oin") REFERENCES "Organisatie"("oin") ON DELETE CASCADE ON UPDATE CASCADE;


