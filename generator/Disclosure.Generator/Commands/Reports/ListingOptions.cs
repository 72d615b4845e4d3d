using System.CommandLine;
using Disclosure.Content.Findings;
using Disclosure.Model.Checks.Listing;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>The options that say which findings a command lists.</summary>
internal sealed class ListingOptions
{
    /// <summary>What staff accepted, too.</summary>
    public Option<bool> All { get; } = new("--all") { Description = "已认可的问题也列出；不给则只报有多少项" };

    /// <summary>Only what was not there the last time.</summary>
    public Option<bool> New { get; } = new("--new") { Description = "只列上次以来新出现的问题；阻断的总是列出" };

    /// <summary>Which findings are listed. Where nothing was remembered yet everything is new, and that is said.</summary>
    public FindingListing Of(ParseResult parsed, DirectoryInfo content, CommandConsole console)
    {
        if (!parsed.GetValue(New))
            return new FindingListing(parsed.GetValue(All), null);
        var seen = SeenFindingsFile.Read(content.ToString());
        if (seen is null)
            console.Error.WriteLine("还没有记下过上次的问题，都算新的：看完以后用 disclosure check --remember 记下。");
        return new FindingListing(parsed.GetValue(All), seen ?? SeenFindings.None);
    }
}
