using System.Text;
using System.Text.Json;
using Disclosure.Forms.Report;
using Disclosure.Generator.Commands.Reports;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Differences;
using Disclosure.Publishing.Gate;
using Disclosure.Publishing.Releases;

namespace Disclosure.Generator.Commands.Publish;

/// <summary>What preparing a release came to: the checklist, errors apart from warnings, and what readers will see changed.</summary>
internal static class PreparationReport
{
    private const int ShownOfOnePoint = 8;
    private static readonly JsonWriterOptions Layout =
        new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(ActOfPublishing act, Preparation preparation, FindingFormat format)
    {
        if (format == FindingFormat.Json)
            WriteJson(act, preparation);
        else
            WriteText(act, preparation);
    }

    private static void WriteText(ActOfPublishing act, Preparation preparation)
    {
        var output = act.Console.Out;
        if (preparation.Checklist is { } checklist)
            WriteChecklist(act, checklist);
        if (preparation.Difference is { } difference)
        {
            output.WriteLine();
            output.WriteLine("公众会看到的变化");
            foreach (var line in DifferenceText.Of(difference))
                output.WriteLine($"  {line}");
        }

        if (!preparation.Findings.IsEmpty)
            act.Tell(preparation.Findings);
        if (preparation.IsBlocked)
            act.Console.Error.WriteLine("有阻断的问题，没有准备版次；公众看到的内容没有变化。");
    }

    private static void WriteChecklist(ActOfPublishing act, ReleaseChecklist checklist)
    {
        act.Console.Out.WriteLine("公开审核单");
        foreach (var check in checklist.Checks)
            act.Console.Out.WriteLine($"  {check.Name}：{GateWords.Of(check.State)}{(check.Note is { } note ? $"。{note}" : "")}");
        WriteFindings(act, "阻断，改好以前不能公开：", checklist, Severity.Error);
        WriteFindings(act, "提醒，公开以前请看一眼：", checklist, Severity.Warning);
        WriteAccepted(act, checklist);
    }

    private static void WriteAccepted(ActOfPublishing act, ReleaseChecklist checklist)
    {
        if (checklist.Accepted.IsEmpty)
            return;
        act.Console.Out.WriteLine();
        act.Console.Out.WriteLine($"已认可 {checklist.Accepted.Length} 项，签署以前请核对理由：");
        foreach (var finding in checklist.Accepted)
        {
            var row = finding.Acknowledged!;
            act.Console.Out.WriteLine($"  {finding.Code} {finding.Definition.Title}  {act.Office.Working.Locate(finding.Place)}");
            act.Console.Out.WriteLine($"    {finding.Message}");
            act.Console.Out.WriteLine(
                $"    {row.By} {row.Date:yyyy-MM-dd} 认可（{(row.IsPublic ? "理由公开" : "理由不公开")}）：{MaskedText.Of(row.Reason)}");
        }
    }

    private static void WriteFindings(ActOfPublishing act, string heading, ReleaseChecklist checklist, Severity severity)
    {
        var points = checklist.Checks
            .Select(check => (check.Name, Findings: check.Findings.Where(finding => finding.Severity == severity).ToList()))
            .Where(point => point.Findings.Count > 0).ToList();
        if (points.Count == 0)
            return;
        act.Console.Out.WriteLine();
        act.Console.Out.WriteLine(heading);
        foreach (var (name, findings) in points)
        {
            foreach (var finding in findings.Take(ShownOfOnePoint))
            {
                act.Console.Out.WriteLine(
                    $"  {name}  {finding.Code} {finding.Definition.Title}  {act.Office.Working.Locate(finding.Place)}");
                act.Console.Out.WriteLine($"    {finding.Message}");
                act.Console.Out.WriteLine($"    改正办法：{finding.Definition.Remedy}");
            }

            if (findings.Count > ShownOfOnePoint)
                act.Console.Out.WriteLine($"  {name}  ……另有 {findings.Count - ShownOfOnePoint} 处，用 --format json 查看全部。");
        }
    }

    private static void WriteJson(ActOfPublishing act, Preparation preparation)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteBoolean("blocked", preparation.IsBlocked);
            if (preparation.Pending is { } pending)
                json.WriteString("edition", pending.Id.ToString());
            WriteChecks(json, act, preparation);
            json.WriteStartArray("accepted");
            foreach (var finding in preparation.Checklist?.Accepted ?? [])
                WriteFinding(json, act, finding);
            json.WriteEndArray();
            if (preparation.Difference is { } difference)
            {
                json.WriteStartObject("difference");
                DifferenceJson.WriteMembers(json, difference);
                json.WriteEndObject();
            }

            json.WriteStartArray("findings");
            foreach (var finding in preparation.Findings)
                WriteFinding(json, act, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        act.Console.Out.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteChecks(Utf8JsonWriter json, ActOfPublishing act, Preparation preparation)
    {
        json.WriteStartArray("checks");
        foreach (var check in preparation.Checklist?.Checks ?? [])
        {
            json.WriteStartObject();
            json.WriteString("name", check.Name);
            json.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(check.State.ToString()));
            if (check.Note is { } note)
                json.WriteString("note", note);
            json.WriteStartArray("findings");
            foreach (var finding in check.Findings)
                WriteFinding(json, act, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(Utf8JsonWriter json, ActOfPublishing act, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()));
        json.WriteString("where", act.Office.Working.Locate(finding.Place));
        json.WriteString("message", finding.Message);
        if (finding.Acknowledged is { } acknowledged)
            AcknowledgementJson.Write(json, "acknowledged", acknowledged);
        json.WriteEndObject();
    }
}
