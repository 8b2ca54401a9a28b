-- CreateTable
CREATE TABLE "Beheerder" (
    "oin" TEXT NOT NULL,
    "actorHash" TEXT NOT NULL,
    "sinds" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Beheerder_pkey" PRIMARY KEY ("oin","actorHash")
);

-- AddForeignKey
ALTER TABLE "Beheerder" ADD CONSTRAINT "Beheerder_oin_fkey" FOREIGN KEY ("oin") REFERENCES "Organisatie"("oin") ON DELETE CASCADE ON UPDATE CASCADE;
