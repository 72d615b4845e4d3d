using Disclosure.Content.Editions;
using Disclosure.Content.Folder;
using Disclosure.Forms.Attachments;
using Disclosure.Generator.Commands.Acting;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;
using Disclosure.Model.Staff;
using Disclosure.Model.Terms;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Generator.Commands.Publish;

/// <summary>What every act of publishing begins with: the content folder, who acts, and whether they may.</summary>
/// <param name="Console">The console, on the day of the act.</param>
/// <param name="Office">The content folder.</param>
/// <param name="Person">Who acts.</param>
internal sealed record ActOfPublishing(CommandConsole Console, ReleaseOffice Office, Person Person)
{
    /// <summary>Begins an act; nothing where it can't be begun, which is said.</summary>
    /// <param name="console">The process's console.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="roles">The roles of which the person needs one.</param>
    public static ActOfPublishing? Begin(CommandConsole console, DirectoryInfo content, params PublishingRole[] roles)
    {
        if (ActingConsole.Of(console, content) is not { } acting)
            return null;
        if (PersonOf(acting, content, roles) is not { } person)
            return null;
        var (office, damage) = ReleaseOffice.Open(content.ToString(), acting.Time, DemonstrationSaltsFor(content), AttachmentReader.Read);
        if (office is not null)
            return new ActOfPublishing(acting, office, person);
        Tell(acting, damage!);
        return null;
    }

    /// <summary>Says what is wrong, with the places in words.</summary>
    public void Tell(IEnumerable<Finding> findings) => FindingTextReport.Write(
        Console.Error, [.. findings.Select(finding => ReportedFinding.Of(finding, Office.Working))]);

    private static Person? PersonOf(CommandConsole console, DirectoryInfo content, PublishingRole[] roles)
    {
        if (ChangeAuthor.PersonOf(console, content.ToString()) is not { } person)
        {
            Tell(console, new Finding(ReleaseFindings.UnknownPerson, Place.At("staff.yaml"), $"账号“{console.Account}”不在 staff.yaml 里。"));
            return null;
        }

        if (roles.Length == 0 || roles.Any(person.Has))
            return person;
        var wanted = string.Join("或", roles.Select(role => role.Term()));
        Tell(console, new Finding(ReleaseFindings.WrongRole, Place.At("staff.yaml"), $"“{person.Name}”没有{wanted}的职责。"));
        return null;
    }

    private static DemonstrationSalts? DemonstrationSaltsFor(DirectoryInfo content) =>
        PortalFile.Read(content.ToString())?.DemonstrationNotice is null || !ActingConsole.IsDemonstration(content)
            ? null
            : new DemonstrationSalts();

    private static void Tell(CommandConsole console, Finding finding) =>
        FindingTextReport.Write(console.Error, [new ReportedFinding(finding, finding.Place.ToString())]);
}
