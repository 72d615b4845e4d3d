using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Cases;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Generator.Satisfaction;

/// <summary>Makes the record of a survey's result from what the feedback API gave.</summary>
internal static class SurveyPull
{
    /// <summary>Why the result can't be that of the survey, in Chinese; nothing where it can.</summary>
    public static string? ProblemOf(Survey survey, SurveyResult result, string leaves)
    {
        if (result.Survey != survey.Id.Value)
            return $"结果是调查“{result.Survey}”的，不是“{survey.Id}”的。";
        if (result.Formula != survey.Formula)
            return "结果用的满意率计算公式与登记的不同。";
        if (result.QuestionVersion != survey.Question.Version)
            return $"结果问的是版本“{result.QuestionVersion}”的问题，登记的是“{survey.Question.Version}”。";
        if (!ReceiptTree.IsHash(result.Root))
            return "结果没有回执根值。";
        return leaves.Length > 0 && RootOf(leaves) != result.Root ? "由回执清单算出的根值与结果里的不同。" : null;
    }

    /// <summary>
    /// Why the result is not the last one yet, in Chinese; nothing where it is. The register may have the survey close later than the API
    /// was told.
    /// </summary>
    public static string? WhyNotFinal(Survey survey, SurveyResult result)
    {
        if (!result.IsFinal)
            return $"这是 {result.Day:yyyy-MM-dd} 的中间结果，还会变。";
        return result.Day <= survey.Closes ? $"登记的截止日是 {survey.Closes:yyyy-MM-dd}，结果是 {result.Day:yyyy-MM-dd} 的。" : null;
    }

    /// <summary>The record. What staff decided before stays; what an earlier result published is minded in what is hidden.</summary>
    public static SatisfactionResult RecordOf(Survey survey, SurveyResult result, string leaves, SatisfactionResult? earlier)
    {
        var scored = CountSuppression.Gate(result.Scored!.Publish(result.Formula, earlier?.Scored), survey.Population);
        var open = result.Open is { } given ? CountSuppression.Gate(given.Publish(result.Formula, earlier?.Open), null) : null;
        return new()
        {
            Survey = survey.Id,
            Year = survey.Year,
            Project = survey.Project,
            Unit = survey.Unit,
            Indicators = survey.Indicators,
            QuestionVersion = result.QuestionVersion,
            Question = survey.Question.Text,
            Recipients = survey.Recipients,
            Population = survey.Population,
            Opens = survey.Opens,
            Closes = survey.Closes,
            Day = result.Day,
            Invited = result.Invited,
            Returned = result.Returned,
            Paper = result.Paper,
            Formula = result.Formula,
            Scored = scored,
            Open = open,
            Excluded =
            [
                .. result.Excluded.Where(pair => pair.Value > 0)
                    .OrderBy(pair => pair.Key).Select(pair => new ExcludedCount(pair.Key, pair.Value))
            ],
            Replaced = result.Replaced,
            Root = result.Root,
            Leaves = result.Leaves,
            Salt = result.Salt ?? "",
            Anomalies = [.. result.Anomalies],
            Cases = result.Cases is { Total: > 0 } cases
                && (CaseHandling.MayBeTold(scored, result.Formula) || (open is not null && CaseHandling.MayBeTold(open, result.Formula)))
                ? cases
                : null,
            Override = earlier?.Override,
            LeafList = leaves,
        };
    }

    private static string? RootOf(string leaves)
    {
        var lines = leaves.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.All(ReceiptTree.IsHash) && lines.Distinct().Count() == lines.Length ? ReceiptTree.OfLeaves(lines).Root : null;
    }
}
