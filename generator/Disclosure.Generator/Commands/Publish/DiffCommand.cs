using System.CommandLine;
using System.Text.Json;
using System.Text;
using Disclosure.Generator.Commands.Acting;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Differences;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary><c>disclosure diff</c>: what readers see differ between two editions, in words.</summary>
internal static class DiffCommand
{
    private static readonly JsonWriterOptions Layout =
        new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(CommandConsole console)
    {
        var before = SharedOptions.EditionArgument("BEFORE", "较早的版次");
        var after = SharedOptions.EditionArgument("AFTER", "较晚的版次");
        var content = SharedOptions.Content();
        var format = SharedOptions.Format("text", "json");
        var command = new Command("diff", "两个版次之间，公众看到的内容有什么不同") { before, after, content, format };
        command.SetAction((parsed, stop) => Abandonable.Run(
            () => ActingConsole.Of(console, parsed.GetRequiredValue(content)) is { } acting
                ? Run(
                    acting, parsed.GetRequiredValue(content), parsed.GetRequiredValue(before)!.Value, parsed.GetRequiredValue(after)!.Value,
                    SharedOptions.ToFindingFormat(parsed.GetRequiredValue(format)))
                : ExitCode.Unusable,
            stop));
        return command;
    }

    private static int Run(CommandConsole console, DirectoryInfo content, EditionId before, EditionId after, FindingFormat format)
    {
        var (difference, refusal) = PublishedDifference.Between(content.ToString(), before, after, ChinaDay.Of(console.Time));
        if (difference is null)
        {
            FindingTextReport.Write(console.Error, [new ReportedFinding(refusal!, refusal!.Place.ToString())]);
            return refusal.Definition == ReleaseFindings.NoSuchEdition ? ExitCode.Blocked : ExitCode.Unusable;
        }

        if (format == FindingFormat.Json)
            WriteJson(console.Out, before, after, difference);
        else
            WriteText(console.Out, before, after, difference);
        return ExitCode.Done;
    }

    private static void WriteText(TextWriter output, EditionId before, EditionId after, EditionDifference difference)
    {
        output.WriteLine($"版次 {before} → {after}");
        foreach (var line in DifferenceText.Of(difference))
            output.WriteLine(line);
    }

    private static void WriteJson(TextWriter output, EditionId before, EditionId after, EditionDifference difference)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("before", before.ToString());
            json.WriteString("after", after.ToString());
            DifferenceJson.WriteMembers(json, difference);
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
