using System.Collections.Frozen;

namespace SocialReport.Rendering.Text;

/// <summary>Swedish abbreviations that are written with a full stop; given without the last one.</summary>
internal static class Abbreviations
{
    /// <summary>Those that always have words after them.</summary>
    public static readonly FrozenSet<string> Inside = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "avd", "bl.a", "ca", "c:a", "d.v.s", "dir", "dnr", "dvs", "enl", "ev", "ex", "exkl", "f.d", "f.n", "f.o.m", "f.ö", "fig",
        "fr.o.m", "gm", "i.o.m", "inkl", "jfr", "kap", "kl", "m.a.o", "m.h.t", "max", "min", "mom", "nr", "nuv", "p.g.a", "pga",
        "prop", "resp", "s.k", "sid", "t.ex", "t.o.m", "tel", "tidl", "tom", "u.å", "ung", "äv");

    /// <summary>Those that may end a sentence; they do when a capital letter follows.</summary>
    public static readonly FrozenSet<string> Final = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "apr", "aug", "dec", "dyl", "e.d", "etc", "feb", "inv", "jan", "kr", "m.fl", "m.m", "mdkr", "mfl", "milj", "mkr", "mm",
        "mnkr", "mån", "nov", "o.d", "o.dyl", "o.s.v", "okt", "osv", "proc", "sep", "sept", "st", "tim", "tkr");
}
