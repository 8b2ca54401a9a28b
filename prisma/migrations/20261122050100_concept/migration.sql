-- CreateTable
CREATE TABLE "Concept" (
    "oin" TEXT NOT NULL,
    "actorHash" TEXT NOT NULL,
    "versie" UUID NOT NULL,
    "inhoud" JSONB NOT NULL,
    "bewaardOp" TIMESTAMP(3) NOT NULL,
    "verlooptOp" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Concept_pkey" PRIMARY KEY ("oin","actorHash")
);

-- CreateTable
CREATE TABLE "Taak" (
    "taakId" UUID NOT NULL,
    "oin" TEXT NOT NULL,
    "actorHash" TEXT NOT NULL,
    "samenwerkingId" TEXT,
    "inhoud" JSONB,
    "stappen" JSONB NOT NULL,
    "bezigTot" TIMESTAMP(3),
    "gemaaktOp" TIMESTAMP(3) NOT NULL,
    "verlooptOp" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Taak_pkey" PRIMARY KEY ("taakId")
);

-- CreateIndex
CREATE INDEX "Concept_verlooptOp_idx" ON "Concept"("verlooptOp");

-- CreateIndex
CREATE INDEX "Taak_verlooptOp_idx" ON "Taak"("verlooptOp");
