-- CreateIndex
CREATE INDEX "UploadPoging_begonnenOp_idx" ON "UploadPoging"("begonnenOp");

-- CreateIndex
CREATE INDEX "Herhaalsleutel_gemaaktOp_idx" ON "Herhaalsleutel"("gemaaktOp");
