using System.CommandLine;
using Disclosure.Forms.Import;
using Disclosure.Generator.Commands.Survey;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Terms;

namespace Disclosure.Generator.Commands.Import;

/// <summary>
/// The options that say what a form does not say of itself: a command that reads forms a second time needs the same answers to find the
/// same.
/// </summary>
internal sealed class FormReadingOptions
{
    private readonly Option<int?> _year;
    private readonly Option<string?> _stage;
    private readonly Option<DateOnly?> _date;
    private readonly Option<string?> _moneyUnit;

    /// <param name="again">What their descriptions end with, such as that they are to be as they were before.</param>
    public FormReadingOptions(string again = "")
    {
        _year = SharedOptions.Year("预算年度；表中写明年度的以表为准，不一致时报错" + again);
        _stage = SharedOptions.ReleaseStage(
            "预算公开（budget，绩效目标表）、决算公开（accounts，绩效自评表）或过程公开（process，绩效监控表）；不给则按表的种类" + again);
        _date = SurveyOptions.Day("--date", "绩效监控表里的数字截止哪一天；表中写明的以表为准，不一致时报错" + again);
        _moneyUnit = new("--money-unit")
        {
            Description = "没有写明金额单位的表按什么单位读；不给则这样的表不导入，写明单位的表以表为准" + again,
            HelpName = "元|万元",
        };
        _moneyUnit.AcceptOnlyFromAmong(MoneyUnit.Yuan.Term(), MoneyUnit.TenThousandYuan.Term());
    }

    /// <summary>The options themselves.</summary>
    public IEnumerable<Option> All => [_year, _stage, _date, _moneyUnit];

    /// <summary>What was answered, with the headings of the place.</summary>
    public ImportOptions Of(ParseResult parsed, DirectoryInfo content, CommandConsole console) => new(
        parsed.GetValue(_year) is { } number ? FiscalYear.TryFrom(number) : null,
        SharedOptions.ToReleaseStage(parsed.GetValue(_stage)),
        Headings: FormsInput.HeadingsOf(content, console))
    {
        Day = parsed.GetValue(_date),
        MoneyUnit = parsed.GetValue(_moneyUnit) is { } unit ? OfficialTerms.TryParse<MoneyUnit>(unit) : null,
    };
}
