# build.ps1 [-Ship]: återskapar, bygger och testar socrep, och gör det som lämnas ut, i artifacts/:
# en zip för Windows och en för Linux, dotnet-verktyget och deras kontrollsummor. Med -Ship bara det sista. build.sh gör detsamma.
param([switch] $Ship)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location $PSScriptRoot
if (-not $env:SOURCE_DATE_EPOCH) { $env:SOURCE_DATE_EPOCH = git log -1 --format=%ct }

if (-not $Ship) {
    dotnet restore
    dotnet build --no-restore --configuration Release
    dotnet test --no-build --configuration Release
}

Remove-Item -Recurse -Force -ErrorAction Ignore artifacts/socrep*, artifacts/SHA256SUMS
dotnet build packaging --configuration Release
foreach ($runtime in 'linux-x64', 'win-x64') {
    Remove-Item -Recurse -Force -ErrorAction Ignore "artifacts/program/$runtime"
    dotnet publish src/SocialReportCli --configuration Release --runtime $runtime -p:RunAnalyzers=false --output "artifacts/program/$runtime"
    dotnet run --project packaging --configuration Release --no-build -- zip $runtime
}
dotnet restore src/SocialReportCli
dotnet run --project packaging --configuration Release --no-build -- notices artifacts/meddelanden/verktyg.txt
dotnet pack src/SocialReportCli --configuration Release -p:RunAnalyzers=false --output artifacts
dotnet run --project packaging --configuration Release --no-build -- sums
Get-Content artifacts/SHA256SUMS
