using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Disclosure.Model.Calendar;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Invitations;

namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>Codes as a poster and slips to be printed.</summary>
internal static class InvitationSheet
{
    private const int Buffer = 64 * 1024;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Writes the page, a sheet of paper after the other.</summary>
    public static async Task Write(Stream output, Survey survey, InvitationLinks links, IEnumerable<string> codes)
    {
        using var slice = InvitationSheetSlice.Create(PageOf(survey, links, codes));
        var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer, leaveOpen: true);
        await using (text.ConfigureAwait(false))
            await slice.RenderAsync(text, Encoder).ConfigureAwait(false);
    }

    private static InvitationSheetPage PageOf(Survey survey, InvitationLinks links, IEnumerable<string> codes) => new()
    {
        Survey = survey,
        Period = $"{survey.Opens.InChinese()}至{survey.Closes.InChinese()}",
        FormAddress = links.Form,
        FormQr = QrDrawing.Of(links.Form),
        Sheets = codes
            .Select(code => new InvitationSlip(GroupedCode.Of(code), QrDrawing.Of(links.Of(code))))
            .Chunk(InvitationSheetPage.SlipsOfSheet)
            .Select(slips => slips.ToImmutableArray()),
    };
}
