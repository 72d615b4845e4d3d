using Disclosure.Forms.Headings;

namespace Disclosure.Generator.Commands.Import;

/// <summary>What commands that read departments' forms have in common.</summary>
internal static class FormsInput
{
    /// <summary>The headings that forms are read with: the place's own first. What is wrong with those is said.</summary>
    public static HeadingTable HeadingsOf(DirectoryInfo content, CommandConsole console)
    {
        var headings = LocalHeadings.Read(content.FullName);
        foreach (var finding in headings.Findings)
            console.Error.WriteLine($"{finding.Code} {finding.Place}  {finding.Message}  {finding.Definition.Remedy}");
        return headings.Headings;
    }
}
