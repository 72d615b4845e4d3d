using System.CommandLine;
using System.CommandLine.Parsing;
using Disclosure.Generator.Commands.Survey;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Generator.Commands.Approve;

/// <summary>The options of <c>disclosure approve</c>, and which of them go together.</summary>
internal sealed class ApproveOptions
{
    public ApproveOptions()
    {
        Kind.AcceptOnlyFromAmong([.. Enum.GetValues<ApprovalKind>().Select(kind => kind.Term())]);
    }

    public Option<int?> Year { get; } = SharedOptions.Year("批复的是哪一年度；清单里有“年度”一列的可以不写");

    public Option<string?> Stage { get; } = SharedOptions.Stage("批复的是预算还是决算；清单里有“阶段”一列的可以不写");

    public Option<UnitCode[]> Units { get; } = new("--unit")
    {
        Description = "部门或单位的编码，可以有几个；部门的批复也管没有单独批复的所属单位",
        HelpName = "CODE",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        CustomParser = CodesOf,
    };

    public Option<bool> Government { get; } = new("--government") { Description = "本级政府的：政府预算绩效目标；部门评价以外的绩效评价" };

    public Option<string?> List { get; } = new("--list")
    {
        Description = "批复清单（.xlsx），一行一份：编码（本级政府的写“本级政府”）、批复文号、批复日期、批复种类、年度、阶段；后三列可以没有",
        HelpName = "FILE",
    };

    public Option<string?> Document { get; } = new("--document") { Description = "批复文号", HelpName = "TEXT" };

    public Option<DateOnly?> Date { get; } = SurveyOptions.Day("--date", "批复日期");

    public Option<string?> Kind { get; } = new("--kind")
    {
        Description = "批复种类；不写的，部门为财政批复，单位为部门批复，政府为人大批准",
        HelpName = string.Join('|', Enum.GetValues<ApprovalKind>().Select(kind => kind.Term())),
    };

    public Option<string?> Attachment { get; } = new("--attachment") { Description = "批复文件的扫描件", HelpName = "FILE" };

    public Option<bool> PublishAttachment { get; } = new("--publish-attachment") { Description = "扫描件也公开；不写就不公开" };

    public Option<DateOnly?> Elsewhere { get; } = SurveyOptions.Day("--published-elsewhere", "以前在别处公开的日期");

    public Option<SiteAddress?> Address { get; } = SharedOptions.Address("--address", "在别处公开的网址");

    public Option<string?> Reason { get; } = new("--reason") { Description = "为什么现在才登记", HelpName = "TEXT" };

    /// <summary>Says which options don't go together.</summary>
    public void Check(CommandResult result)
    {
        var whom = new[] { Has(result, Units), result.GetValue(Government), Has(result, List) }.Count(given => given);
        if (whom != 1)
            result.AddError("--unit、--government、--list 要写一个，只写一个。");
        if (Has(result, List) && (Has(result, Document) || Has(result, Date) || Has(result, Kind)))
            result.AddError("用 --list 时，文号、日期和种类写在清单里。");
        if (!Has(result, List) && (!Has(result, Document) || !Has(result, Date)))
            result.AddError("要用 --document 写明批复文号，用 --date 写明批复日期。");
        if (!Has(result, List) && (!Has(result, Year) || !Has(result, Stage)))
            result.AddError("要用 --year 写明年度，用 --stage 写明预算还是决算。");
        if (result.GetValue(PublishAttachment) && !Has(result, Attachment))
            result.AddError("--publish-attachment 要和 --attachment 一起用。");
        var elsewhere = new[] { Has(result, Elsewhere), Has(result, Address), Has(result, Reason) };
        if (elsewhere.Any(given => given) && !elsewhere.All(given => given))
            result.AddError("--published-elsewhere、--address、--reason 要一起写。");
    }

    /// <summary>What was asked for.</summary>
    public ApproveRequest Read(ParseResult parsed)
    {
        var list = parsed.GetValue(List);
        return new ApproveRequest
        {
            Year = parsed.GetValue(Year) is { } year ? new FiscalYear(year) : null,
            Stage = SharedOptions.ToStage(parsed.GetValue(Stage)),
            Row = list is null ? RowOf(parsed) : null,
            List = list,
            Attachment = parsed.GetValue(Attachment),
            IsAttachmentPublished = parsed.GetValue(PublishAttachment),
            Elsewhere = parsed.GetValue(Elsewhere) is { } day
                ? new PublishedElsewhere(day, parsed.GetValue(Address)!.ToString(), parsed.GetValue(Reason)!)
                : null,
        };
    }

    private ApprovalRow RowOf(ParseResult parsed)
    {
        var term = parsed.GetValue(Kind);
        ApprovalKind? kind = term is null ? null : Enum.GetValues<ApprovalKind>().First(known => known.Term() == term);
        return new ApprovalRow([.. parsed.GetValue(Units) ?? []], parsed.GetValue(Document)!, parsed.GetValue(Date)!.Value, kind, "");
    }

    private static bool Has(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private static UnitCode[] CodesOf(ArgumentResult result)
    {
        var codes = new List<UnitCode>();
        foreach (var token in result.Tokens)
        {
            if (UnitCode.TryParse(token.Value) is { } code)
                codes.Add(code);
            else
                result.AddError($"“--unit”的值“{token.Value}”不对：不是编码。");
        }

        return [.. codes.Distinct()];
    }
}
