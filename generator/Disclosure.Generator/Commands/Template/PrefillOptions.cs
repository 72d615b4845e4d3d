using System.CommandLine;
using System.CommandLine.Parsing;
using Disclosure.Forms.Writing;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;

namespace Disclosure.Generator.Commands.Template;

/// <summary>The options of <c>disclosure template</c> for forms in which what is known stands already.</summary>
internal sealed class PrefillOptions
{
    private const string All = "all";

    public Option<string?> For { get; } = new("--for")
    {
        Description = "给哪个部门或单位预先填好：编码；all 所有部门；government 本级政府",
        HelpName = "CODE",
    };

    public Option<string?> Stage { get; } = SharedOptions.Stage("预先填好的是自评表（accounts，照批复的目标）还是目标表（budget，照上一年的目标）");

    public Option<int?> Year { get; } = SharedOptions.Year("哪一年度的表；不给的，自评表是最近一个有目标并且已经过去的年度，目标表是最近一个有目标的年度的下一年");

    public PrefillOptions() => For.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var code }] && code is not (All or ExportSelection.Government) && UnitCode.TryParse(code) is null)
            result.AddError($"“--for”的值“{code}”不对：不是编码。");
    });

    /// <summary>Whether the forms of every department are asked for.</summary>
    public bool IsForAll(SymbolResult result) => result.GetResult(For) is { Tokens: [{ Value: All }] };

    /// <summary>What was asked for; nothing where a blank form is.</summary>
    public PrefillRequest? Read(ParseResult parsed)
    {
        if (parsed.GetValue(For) is not { } whom)
            return null;
        var year = parsed.GetValue(Year) is { } number ? FiscalYear.TryFrom(number) : null;
        return new PrefillRequest(
            whom is All or ExportSelection.Government ? null : UnitCode.TryParse(whom),
            whom == ExportSelection.Government,
            SharedOptions.ToStage(parsed.GetValue(Stage))!.Value,
            year);
    }
}
