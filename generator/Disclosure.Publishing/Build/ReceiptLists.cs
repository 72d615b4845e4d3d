using System.Text;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Build;

/// <summary>The published lists of leaves, which whoever has a receipt checks it against.</summary>
internal static class ReceiptLists
{
    /// <summary>The results that have one.</summary>
    public static IEnumerable<SatisfactionResult> Of(RecordSet records) =>
        records.Satisfaction.Where(result => result.LeafList.Length > 0);

    /// <summary>Writes the list of every result that has one.</summary>
    public static void Write(SiteInMaking site)
    {
        foreach (var result in Of(site.Context.Records))
            site.Writer.Write(SitePaths.Leaves(result.Survey), Encoding.UTF8.GetBytes(result.LeafList));
    }
}
