using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Satisfaction.Cases;

namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>
/// The file that <c>disclosure survey open</c> writes and the feedback API loads: the surveys, as JSON in UTF-8. The same surveys
/// give the same bytes.
/// </summary>
public static class SurveyFile
{
    /// <summary>What the file says it is; a reader refuses another.</summary>
    public const string Schema = "disclosure-surveys/1";

    /// <summary>The file of <paramref name="surveys"/>, by id.</summary>
    /// <param name="surveys">The surveys.</param>
    /// <param name="cases">What deadlines of cases are reckoned by; nothing for the usual terms with weekends off.</param>
    /// <param name="site">The site that the surveys are of; nothing for pages that name none.</param>
    public static byte[] Write(IEnumerable<Survey> surveys, CaseRules? cases = null, SurveySite? site = null)
    {
        ArgumentNullException.ThrowIfNull(surveys);
        var wire = new SurveyFileWire
        {
            Schema = Schema,
            Site = site,
            Cases = CaseRulesWire.Of(cases ?? CaseRules.Usual),
            Surveys = [.. surveys.OrderBy(survey => survey.Id).Select(SurveyWire.Of)],
        };
        return [.. JsonSerializer.SerializeToUtf8Bytes(wire, ExchangeJson.Readable.SurveyFileWire), (byte)'\n'];
    }

    /// <summary>Reads a file; whatever it holds, the answer is surveys or a problem in words.</summary>
    public static SurveyFileReading Read(ReadOnlySpan<byte> utf8)
    {
        SurveyFileWire? wire;
        try
        {
            wire = JsonSerializer.Deserialize(WithoutMark(utf8), ExchangeJson.Readable.SurveyFileWire);
        }
        catch (JsonException broken)
        {
            return SurveyFileReading.Failed($"不是调查文件的 JSON（第 {broken.LineNumber + 1} 行）：{broken.Path}");
        }

        return wire?.Schema == Schema
            ? Read(wire)
            : SurveyFileReading.Failed($"schema 应为“{Schema}”，不是“{wire?.Schema}”。");
    }

    private static SurveyFileReading Read(SurveyFileWire file)
    {
        var (wires, cases) = (file.Surveys, file.Cases?.ToRules() ?? CaseRules.Usual);
        if (!cases.Deadlines.IsValid)
            return SurveyFileReading.Failed("差评办理时限不对：联系、答复、办结各至少 1 个工作日，后一项不短于前一项。");
        var surveys = ImmutableArray.CreateBuilder<Survey>(wires.Length);
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var wire in wires)
        {
            if (ProblemOf(wire) is { } problem)
                return SurveyFileReading.Failed($"调查“{wire.Id}”：{problem}");
            if (!ids.Add(wire.Id))
                return SurveyFileReading.Failed($"调查“{wire.Id}”写了两次。");
            surveys.Add(wire.ToSurvey());
        }

        return new SurveyFileReading(surveys.MoveToImmutable(), cases, file.Site, null);
    }

    private static string? ProblemOf(SurveyWire wire)
    {
        if (SurveyId.TryParse(wire.Id) is null)
            return $"编号不对：{SurveyId.Objection(wire.Id)}。";
        if (FiscalYear.TryFrom(wire.Year) is null)
            return $"年度 {wire.Year} 不对。";
        if (UnitCode.TryParse(wire.Unit) is null || (wire.Project is { } project && ProjectCode.TryParse(project) is null))
            return "项目或单位编码不对。";
        if (wire.Closes < wire.Opens)
            return "截止日早于开始日。";
        if (string.IsNullOrWhiteSpace(wire.Question.Text) || string.IsNullOrWhiteSpace(wire.Question.Version))
            return "没有问题或问题的版本。";
        return wire.Population < 0 ? "服务对象人数是负数。" : null;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
}
