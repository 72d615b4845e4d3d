using System.CommandLine;
using System.Text;
using Disclosure.Forms.Attachments;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Archives;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Generator.Commands.Archive;

/// <summary><c>disclosure archive</c>: the sheet to sign by hand, and all that is filed of an edition, in a folder.</summary>
internal static class ArchiveCommand
{
    public static Command Create(CommandConsole console)
    {
        var id = SharedOptions.EditionArgument();
        var content = SharedOptions.Content();
        var output = new Option<DirectoryInfo>("--output", "-o")
        {
            Description = "归档的文件夹，只有本人能打开；已有同一版次的归档时替换，有别的文件时拒绝",
            HelpName = "DIR",
            Required = true,
        };
        var command = new Command("archive", "归档一个版次：可打印的公开审批单、公开的内容、变化和签署；待公开的也可以，供签字") { id, output, content };
        command.SetAction((parsed, stop) => Abandonable.Run(
            () => Run(
                console, parsed.GetRequiredValue(content), parsed.GetRequiredValue(id)!.Value,
                parsed.GetRequiredValue(output).ToString()),
            stop));
        return command;
    }

    private static int Run(CommandConsole console, DirectoryInfo content, EditionId id, string output)
    {
        var folder = new ArchiveFolder(output);
        if (folder.ObjectionTo(id, content.ToString()) is { } taken)
            return Refuse(console, taken, ExitCode.Blocked);
        var (office, damage) = ReleaseOffice.Open(content.ToString(), console.Time, readAttachment: AttachmentReader.Read);
        if (office is null)
            return Refuse(console, damage!, ExitCode.Unusable);
        var (archived, refusal) = EditionArchive.Of(office, id);
        if (archived is null)
            return Refuse(console, refusal!, refusal!.Definition == ReleaseFindings.NoSuchEdition ? ExitCode.Blocked : ExitCode.Unusable);
        folder.Write(
        [
            new ArchiveFile(ReleaseSheet.File, Encoding.UTF8.GetBytes(
                ReleaseSheet.Write(archived, office.Working.Records.Staff, AcceptedRow.Of(office, archived)))),
            new ArchiveFile(ChangesText.File, Encoding.UTF8.GetBytes(ChangesText.Write(archived))),
            .. archived.Files,
        ]);
        console.Out.WriteLine($"已归档版次 {id}（{ReleaseSheet.StateOf(archived)}）：{output}");
        console.Out.WriteLine($"  {ReleaseSheet.File} 可以打印签字；核对归档：在文件夹里运行 sha256sum -c {ArchiveSums.Name}");
        return ExitCode.Done;
    }

    private static int Refuse(CommandConsole console, Finding finding, int exit)
    {
        FindingTextReport.Write(console.Error, [new ReportedFinding(finding, finding.Place.ToString())]);
        return exit;
    }
}
