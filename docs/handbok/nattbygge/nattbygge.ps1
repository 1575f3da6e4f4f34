# Nattbygge: bygger alla rapporter, samlar PDF-filerna, märker ut problemen och beskriver vad som har ändrats.
#
#   pwsh nattbygge.ps1 ARBETSYTA UTMAPP
#
# SOCREP är kommandot som körs, annars socrep. Slutkoden är byggets egen: 0 när allt gick bra, 1 vid fel i data,
# 4 när något inte kan läsas eller skrivas. Att en rapport skiljer sig från den granskade är inget fel.
param(
    [Parameter(Mandatory)] [string] $Workspace,
    [Parameter(Mandatory)] [string] $Out
)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false
[Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)
$command = if ($env:SOCREP) { -split $env:SOCREP } else { @('socrep') }
$program = $command[0]
$before = @($command | Select-Object -Skip 1)

New-Item -ItemType Directory -Force "$Out/publicerat" | Out-Null

# Allt byggs, också när en rapport har fel: de andra ska inte vänta på den. På GitHub märker socrep själv ut fynden
# på sina rader i ändringsförslaget.
& $program @before build --all --workspace $Workspace --output "$Out/bygge" 2>&1 | Tee-Object -FilePath "$Out/fynd.txt" | ForEach-Object { "$_" }
$status = $LASTEXITCODE

# Bara PDF-filerna publiceras. figures.json och manifesten hör hemma här inne.
if (Test-Path "$Out/bygge") {
    $root = (Resolve-Path "$Out/bygge").Path
    Get-ChildItem $root -Recurse -Filter *.pdf | ForEach-Object {
        $target = Join-Path "$Out/publicerat" ([IO.Path]::GetRelativePath($root, $_.FullName))
        New-Item -ItemType Directory -Force (Split-Path $target) | Out-Null
        Copy-Item $_.FullName $target
    }
}

# Vad som skiljer mot det granskade, att lägga som kommentar.
& $program @before diff --all --workspace $Workspace --format markdown --output "$Out/andringar.md" 2> "$Out/diff.txt"
switch ($LASTEXITCODE) {
    0 { Write-Host 'Rapporterna är som de granskades.' }
    1 { Write-Host 'Rapporter med fel är inte jämförda.' }
    3 { Write-Host 'Rapporter skiljer sig från de granskade, se andringar.md.' }
}

exit $status
