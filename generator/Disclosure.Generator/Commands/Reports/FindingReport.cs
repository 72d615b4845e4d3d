using System.Text;

namespace Disclosure.Generator.Commands.Reports;

/// <summary>Writes findings in the format asked for.</summary>
internal static class FindingReport
{
    public static void Write(TextWriter output, IReadOnlyList<ReportedFinding> findings, FindingFormat format) =>
        Write(output, ListedFindings.Everything(findings), format);

    public static void Write(TextWriter output, ListedFindings findings, FindingFormat format)
    {
        switch (format)
        {
            case FindingFormat.Json:
                WriteUtf8(output, stream => FindingJsonReport.Write(stream, findings));
                break;
            case FindingFormat.Sarif:
                WriteUtf8(output, stream => FindingSarifReport.Write(stream, findings.Listed));
                break;
            default:
                FindingTextReport.Write(output, findings);
                break;
        }
    }

    private static void WriteUtf8(TextWriter output, Action<Stream> write)
    {
        using var buffer = new MemoryStream();
        write(buffer);
        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}
