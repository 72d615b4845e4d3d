using Disclosure.Content.Editions;
using Disclosure.Content.Findings;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;

namespace Disclosure.Publishing.Build;

/// <summary>The scans of approvals that are published: the same bytes at the same path. Servers tell by the ending what they are.</summary>
internal static class ScanFiles
{
    /// <summary>Writes every one.</summary>
    public static void Write(SiteInMaking site)
    {
        foreach (var scan in site.Context.Scans)
        {
            if (scan.Read() is { } bytes)
            {
                site.Writer.Write(scan.Path, bytes);
                continue;
            }

            // A page links to it.
            var kind = site.Options.Mode == SiteMode.Public ? EditionFindings.Damaged : ContentFindings.Unreadable;
            site.Refuse(new Finding(kind, Place.At(scan.Path), $"“{scan.Path}”读不出。"));
        }
    }
}
