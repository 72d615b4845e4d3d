using System.Collections.Immutable;
using System.IO.Pipelines;
using Disclosure.Publishing.Twins;
using Disclosure.Site.Data;

namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>Codes as a table, for mail merge and text messages.</summary>
internal static class InvitationList
{
    private static readonly ImmutableArray<DataColumn> Columns = [new("number", "序号"), new("code", "评价码"), new("link", "链接")];

    /// <summary>Writes the table as CSV.</summary>
    public static async Task Write(Stream output, InvitationLinks links, IEnumerable<string> codes)
    {
        var rows = codes.Select((code, i) => (ImmutableArray<DataCell>)[i + 1, GroupedCode.Of(code), links.Of(code)]);
        var pipe = PipeWriter.Create(output, new StreamPipeWriterOptions(leaveOpen: true));
        CsvWriter.Write(pipe, new DataTable("invitations", "评价码", Columns, rows));
        await pipe.CompleteAsync().ConfigureAwait(false);
    }
}
