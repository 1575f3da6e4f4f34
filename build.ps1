# Återskapar, bygger, testar och publicerar socrep.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location $PSScriptRoot

dotnet restore
dotnet build --no-restore --configuration Release
dotnet test --no-build --configuration Release
dotnet publish src/SocialReportCli --configuration Release --runtime win-x64 --self-contained -p:PublishReadyToRun=true -p:PublishSingleFile=true --output artifacts/win-x64
