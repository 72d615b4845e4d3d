using System.CommandLine.Parsing;
using System.CommandLine;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Generator.Commands.Publish;

/// <summary>The options of <c>disclosure publish</c> that say what is published and as what.</summary>
internal sealed class PublishOptions
{
    private readonly Option<int?> _year = SharedOptions.Year("年度");
    private readonly Option<string?> _stage = SharedOptions.ReleaseStage("随预算公开（budget）、随决算公开（accounts）或过程信息（process）");
    private readonly Option<string[]> _units = new("--unit")
    {
        Description = "部门或单位的编码，可以写几个；部门不含所属单位：各单位依法各自公开",
        HelpName = "CODE",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _government = new("--government") { Description = "本级政府的：政府预算绩效目标；部门评价以外的绩效评价；过程信息中的监督和问责情况" };
    private readonly Option<Model.Satisfaction.SurveyId?> _survey = Survey.SurveyOptions.Survey("一项满意度调查：登记和结果");
    private readonly Option<bool> _site = new("--site") { Description = "栏目自己的设置和文字，以及部门、单位名册" };
    private readonly Option<bool> _codes = new("--codes") { Description = "已公开的单位、项目改了编码：只换编码，别的都不变" };
    private readonly Option<string?> _correction = Reason("--correction", "更正：原来公开的错了；写明原因");
    private readonly Option<string?> _revision = Reason("--revision", "修订：原来没有错，后来有了变化；写明原因");
    private readonly Option<string?> _supplement = Reason("--supplement", "补充：事先说好以后补的，如调查结果；写明原因");

    /// <summary>Adds the options to the command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isOther">Whether the command is asked for something else than a release of a scope.</param>
    public void AddTo(Command command, Func<CommandResult, bool> isOther)
    {
        Option[] options = [_year, _stage, _units, _government, _survey, _site, _codes, _correction, _revision, _supplement];
        foreach (var option in options)
            command.Options.Add(option);
        command.Validators.Add(result => Validate(result, isOther(result)));
    }

    /// <summary>What was asked for.</summary>
    public ReleaseRequest RequestOf(ParseResult parsed)
    {
        var (kind, reason) = KindOf(parsed);
        return new ReleaseRequest { Scope = ScopeOf(parsed), Kind = kind, Reason = reason };
    }

    private ReleaseScope ScopeOf(ParseResult parsed)
    {
        if (parsed.GetValue(_site))
            return new ReleaseScope.OfSite();
        if (parsed.GetValue(_codes))
            return new ReleaseScope.OfCodes([]);
        if (parsed.GetValue(_survey) is { } survey)
            return new ReleaseScope.OfSurvey(survey);
        var year = new FiscalYear(parsed.GetValue(_year)!.Value);
        var stage = SharedOptions.ToReleaseStage(parsed.GetValue(_stage))!.Value;
        return parsed.GetValue(_government)
            ? new ReleaseScope.OfGovernment(year, stage)
            : new ReleaseScope.OfUnits(
                year, stage, [.. (parsed.GetValue(_units) ?? []).Select(UnitCode.TryParse).OfType<UnitCode>().Distinct().Order()]);
    }

    private (ReleaseKind Kind, string? Reason) KindOf(ParseResult parsed)
    {
        if (parsed.GetValue(_correction) is { } wrong)
            return (ReleaseKind.Correction, wrong);
        if (parsed.GetValue(_revision) is { } changed)
            return (ReleaseKind.Revision, changed);
        return parsed.GetValue(_supplement) is { } later ? (ReleaseKind.Supplement, later) : (ReleaseKind.Publication, null);
    }

    private void Validate(CommandResult result, bool isOther)
    {
        bool Has(Option option) => result.GetResult(option) is { Implicit: false };
        var scopes = new Option[] { _units, _government, _survey, _site, _codes }.Count(Has);
        if (isOther)
            return;
        if (Units(result).FirstOrDefault(code => UnitCode.TryParse(code) is null) is { } wrong)
            result.AddError($"“--unit”的值“{wrong}”不是编码：几个编码之间用空格隔开。");
        else if (scopes != 1)
            result.AddError("--unit、--government、--survey、--site 和 --codes 给一个，也只给一个。");
        else if ((Has(_units) || Has(_government)) && !(Has(_year) && Has(_stage)))
            result.AddError("--unit 和 --government 要和 --year、--stage 一起用。");
        else if (new Option[] { _correction, _revision, _supplement }.Count(Has) > 1)
            result.AddError("--correction、--revision 和 --supplement 只给一个。");
    }

    private string[] Units(CommandResult result) => result.GetResult(_units) is null ? [] : result.GetValue(_units) ?? [];

    private static Option<string?> Reason(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "REASON" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && string.IsNullOrWhiteSpace(result.Tokens[0].Value))
                result.AddError($"{name} 后面要写明原因，公众看得到。");
        });
        return option;
    }
}
