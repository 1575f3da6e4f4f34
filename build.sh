#!/usr/bin/env bash
# build.sh [--ship]: restores, builds and tests socrep, and makes what is handed out, in artifacts/:
# a zip for Windows and one for Linux, the dotnet tool, and their checksums. With --ship only the latter. build.ps1 does the same.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_NOLOGO=1
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

if [ "${1:-}" != --ship ]; then
  dotnet restore
  dotnet build --no-restore --configuration Release
  dotnet test --no-build --configuration Release
fi

rm -rf artifacts/socrep* artifacts/SHA256SUMS
dotnet build packaging --configuration Release
for runtime in linux-x64 win-x64; do
  rm -rf "artifacts/program/$runtime"
  dotnet publish src/SocialReportCli --configuration Release --runtime "$runtime" -p:RunAnalyzers=false --output "artifacts/program/$runtime"
  dotnet run --project packaging --configuration Release --no-build -- zip "$runtime"
done
dotnet restore src/SocialReportCli
dotnet run --project packaging --configuration Release --no-build -- notices artifacts/meddelanden/verktyg.txt
dotnet pack src/SocialReportCli --configuration Release -p:RunAnalyzers=false --output artifacts
dotnet run --project packaging --configuration Release --no-build -- sums
cat artifacts/SHA256SUMS
