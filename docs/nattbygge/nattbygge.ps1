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

# Allt byggs, också när en rapport har fel: de andra ska inte vänta på den.
$json = (& $program @before build --all --workspace $Workspace --output "$Out/bygge" --json) -join "`n"
$status = $LASTEXITCODE
Set-Content -Path "$Out/fynd.json" -Value $json -Encoding utf8
$findings = @((ConvertFrom-Json $json).fynd)

# Fynden i loggen, och som anteckningar på sina rader i ändringsförslaget.
$words = @{ error = 'fel'; warning = 'varning'; note = 'notis' }
foreach ($finding in $findings) {
    $place = if ($finding.line -gt 0) { "$($finding.file):$($finding.line):$($finding.column)" } else { $finding.file }
    Write-Host "$($words[$finding.severity])[$($finding.code)] ${place}: $($finding.message)"
    if ($env:GITHUB_ACTIONS -and $finding.severity -ne 'note') {
        $at = if ($finding.line -gt 0) { ",line=$($finding.line),col=$($finding.column)" } else { '' }
        Write-Output "::$($finding.severity) file=$($finding.file)$at,title=$($finding.code)::$($finding.message)"
    }
}

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
& $program @before diff --all --workspace $Workspace --format markdown --output "$Out/andringar.md"
switch ($LASTEXITCODE) {
    0 { Write-Host 'Rapporterna är som de granskades.' }
    3 { Write-Host 'Rapporter skiljer sig från de granskade, se andringar.md.' }
}

exit $status
