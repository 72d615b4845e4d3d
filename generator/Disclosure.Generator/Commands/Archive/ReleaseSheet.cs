using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Model.Staff;
using Disclosure.Model.Terms;
using Disclosure.Publishing.Archives;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Reports;

namespace Disclosure.Generator.Commands.Archive;

/// <summary>公开审批单 of an edition, as one HTML page that needs no other file.</summary>
public static class ReleaseSheet
{
    /// <summary>Its name in an archive.</summary>
    public const string File = "公开审批单.html";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>The page.</summary>
    /// <param name="archived">The edition.</param>
    /// <param name="staff">Who works here, for the names of those who signed; nothing where nobody is registered.</param>
    /// <param name="accepted">What staff accepted of what it publishes.</param>
    internal static string Write(ArchivedEdition archived, StaffRegister? staff, ImmutableArray<AcceptedRow> accepted)
    {
        ArgumentNullException.ThrowIfNull(archived);
        using var slice = ReleaseSheetSlice.Create(View(archived, staff, accepted));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        // A string never waits, so rendering ends on this thread.
        slice.RenderAsync(text, Encoder).AsTask().GetAwaiter().GetResult();
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>Where an edition stands, in words.</summary>
    public static string StateOf(ArchivedEdition archived) => archived switch
    {
        { Released: not null } => "已公开",
        { Signatures: var signatures } when signatures.Select(one => one.Person).Distinct().Count() > 1 => "部分签署，未公开",
        _ => "待签署，未公开",
    };

    private static ReleaseSheetPage View(ArchivedEdition archived, StaffRegister? staff, ImmutableArray<AcceptedRow> accepted) => new()
    {
        Title = $"{archived.Portal.Publisher}预算绩效信息公开审批单",
        State = new Badge(StateOf(archived), archived.Released is null ? Tone.Caution : Tone.Good),
        Facts = Facts(archived, staff),
        Approvals = Approvals(archived.Approvals),
        Checks = Checks(archived.Prepared.Statements),
        Accepted = Accepted(accepted, staff),
        Changes = [.. ChangesText.LinesOf(archived).Select(LineOf)],
        SignedBy = SignedBy(archived.Signatures, staff),
        SignatureRoles = ["编制人", "审核人", "保密审查人", "批准公开"],
        StyleSheet = SiteAssets.Text(SiteAssets.StyleSheet),
    };

    private static ImmutableArray<FactItem> Facts(ArchivedEdition archived, StaffRegister? staff)
    {
        var prepared = archived.Prepared;
        var facts = ImmutableArray.CreateBuilder<FactItem>();
        facts.Add(new FactItem("版次", prepared.Id.ToString()));
        facts.Add(new FactItem("性质", prepared.Kind.Term()));
        facts.Add(new FactItem("范围", ScopeWords.Of(prepared.Scope, code => archived.Names.GetValueOrDefault(code))));
        if (prepared.Reason is { } reason)
            facts.Add(new FactItem("理由", reason));
        facts.Add(new FactItem("编制", $"{NameOf(prepared.PreparedBy, staff)}，{Moment(prepared.PreparedAt)}"));
        facts.Add(archived.Released is { } released
            ? new FactItem("公开时间", Moment(released.At))
            : new FactItem("公开时间", "尚未公开"));
        if (prepared.SecondPersonDue is { } due)
            facts.Add(new FactItem("补签期限", $"{Moment(due)}（一人先行撤下，第二人补签）"));
        facts.Add(new FactItem("改动", $"{prepared.Changes.Length} 项，见 变化.txt 和 {EditionArchive.PublishedFolder}"));
        facts.Add(new FactItem("签署的文件", $"prepared.json，SHA-256：{archived.Hash}"));
        return facts.DrainToImmutable();
    }

    private static FactTable? Approvals(ImmutableArray<ArchivedApproval> approvals) => approvals.IsEmpty
        ? null
        : new FactTable(
            "批复依据",
            [FactColumn.Words("文号"), FactColumn.Words("日期"), FactColumn.Words("种类"), FactColumn.Words("批复文件")],
            [
                .. approvals.Select(approval => ImmutableArray.Create<FactCell>(
                    approval.Act.Approval.Document,
                    approval.Act.Approval.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    approval.Act.Approval.Kind.Term(),
                    ScanOf(approval)))
            ]);

    private static FactCell ScanOf(ArchivedApproval approval) => approval switch
    {
        { File: { } file } => new FactCell("已公开", Note: file),
        { Scan: { } hash } => new FactCell("不公开，原件另存", Note: $"{approval.Act.Attachment}，SHA-256：{hash}"),
        _ => FactCell.Empty,
    };

    private static FactTable? Checks(ImmutableArray<string> statements) => statements.IsEmpty
        ? null
        : new FactTable(
            "公开审核单（编制时的结果）",
            [FactColumn.Words("事项"), FactColumn.Words("结果")],
            [.. statements.Select(RowOf)]);

    private static FactTable? Accepted(ImmutableArray<AcceptedRow> accepted, StaffRegister? staff) => accepted.IsEmpty
        ? null
        : new FactTable(
            "已认可的问题（归档时的登记）",
            [
                FactColumn.Words("问题"), FactColumn.Words("在哪里"), FactColumn.Words("理由"), FactColumn.Words("认可人"),
                FactColumn.Words("日期"),
            ],
            [
                .. accepted.Select(row => ImmutableArray.Create<FactCell>(
                    new FactCell(row.Finding.Title, Note: row.Finding.Code), row.File, MaskedText.Of(row.Acknowledgement.Reason),
                    NameOf(row.Acknowledgement.By, staff),
                    row.Acknowledgement.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            ]);

    private static ImmutableArray<FactCell> RowOf(string statement) => statement.IndexOf('：') is var end and > 0
        ? [statement[..end], statement[(end + 1)..]]
        : [statement, FactCell.Empty];

    private static FactTable SignedBy(ImmutableArray<Signature> signatures, StaffRegister? staff) => new(
        "系统里的签署",
        [FactColumn.Words("职责"), FactColumn.Words("姓名"), FactColumn.Words("时间")],
        [
            .. signatures.Select(signature => ImmutableArray.Create<FactCell>(
                signature.Role, NameOf(signature.Person, staff), Moment(signature.At)))
        ]);

    private static string NameOf(string id, StaffRegister? staff) => staff?.NameOf(id) ?? id;

    private static string Moment(DateTimeOffset at) => at.ToOffset(China).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static ReleaseSheetLine LineOf(string line)
    {
        var text = line.TrimStart(' ');
        return new ReleaseSheetLine(Math.Min((line.Length - text.Length) / 2, 2), text);
    }
}
