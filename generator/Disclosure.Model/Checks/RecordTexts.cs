using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks;

/// <summary>Every text of a record that a page shows. Of a withheld record that is only why it is withheld.</summary>
internal static class RecordTexts
{
    public static IEnumerable<RecordText> Of(CheckedRecord record) => Shown(record).Where(text => text.Text.Length > 0);

    private static IEnumerable<RecordText> Shown(CheckedRecord record)
    {
        if (record.Withheld is { } withheld)
            return [new("withheld.basis", withheld.Basis), new("withheld.reason", withheld.Reason)];
        var own = record.Record switch
        {
            ProjectTarget target => [new("name", target.Name), new("attribute", target.Attribute ?? "")],
            UnitTarget target => OfUnitTarget(target),
            GovernmentTarget target => OfGovernment(target),
            ProjectSelfEvaluation self => [new("name", self.Name), new("remarks", self.Remarks ?? "")],
            UnitSelfEvaluation self => [new("remarks", self.Remarks ?? ""), .. OfEmptyTables(self.EmptyTables)],
            Evaluation evaluation => OfEvaluation(evaluation),
            SatisfactionResult result => OfSatisfaction(result),
            SurveyRegister register => OfSurveys(register),
            Unit unit => [new("name", unit.Name), new("functions", unit.Functions ?? ""), new("contact", unit.Contact ?? "")],
            Portal portal => [new("website.contact", portal.Website.Contact ?? ""), new("website.operator", portal.Website.Operator ?? "")],
            _ => Array.Empty<RecordText>(),
        };
        var items = record.Items.Select((item, i) => new RecordText("items", i, "text", WithPersonsLabel(item)));
        return own.Concat(OfGoal(record.Goal)).Concat(OfIndicators(record.Indicators)).Concat(items);
    }

    /// <summary>A name or number alone does not say that it is a person's: its label does.</summary>
    private static string WithPersonsLabel(FormItem item) =>
        item.Label.Contains('人', StringComparison.Ordinal) || item.Label.Contains("电话", StringComparison.Ordinal) || item.Label.Contains("联系", StringComparison.Ordinal)
            ? $"{item.Label.TrimEnd('：', ':')}：{item.Text}"
            : item.Text;

    private static IEnumerable<RecordText> OfGoal(Goal? goal) => goal is null
        ? []
        : [new("goal.expected", goal.Expected), new("goal.actual", goal.Actual ?? ""), new("goal.whole", goal.WholePeriod ?? "")];

    private static IEnumerable<RecordText> OfIndicators(ImmutableArray<Indicator> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];

            // A merged cell is one text, however many rows it spans.
            if (i == 0 || row.Level1 != rows[i - 1].Level1)
                yield return new("indicators", i, "level1", row.Level1);
            if (i == 0 || row.Level2 != rows[i - 1].Level2)
                yield return new("indicators", i, "level2", row.Level2);
            yield return new("indicators", i, "level3", row.Level3);
            yield return new("indicators", i, "target", row.Target.Raw);
            if (row.WholePeriodTarget is { } whole)
                yield return new("indicators", i, "wholeTarget", whole.Raw);
            if (row.Rule is { } rule)
                yield return new("indicators", i, "rule", rule);
            if (row.Explanation is { } explanation)
                yield return new("indicators", i, "explanation", explanation);
            if (row.Baseline is { } baseline)
                yield return new("indicators", i, "baseline", baseline);
            if (row.Result is not { } result)
                continue;
            yield return new("indicators", i, "actual", result.Actual.Raw);
            if (result.Reason is { } reason)
                yield return new("indicators", i, "reason", reason);
        }
    }

    private static IEnumerable<RecordText> OfUnitTarget(UnitTarget target)
    {
        for (var i = 0; i < target.MainTasks.Length; i++)
        {
            yield return new("mainTasks", i, "name", target.MainTasks[i].Name);
            yield return new("mainTasks", i, "content", target.MainTasks[i].Content);
        }

        yield return new("targetSetting.sentence", target.TargetSetting?.Sentence ?? "");
        foreach (var text in OfEmptyTables(target.EmptyTables))
            yield return text;
    }

    private static IEnumerable<RecordText> OfEmptyTables(ImmutableArray<EmptyTable> tables) =>
        tables.Select((table, i) => new RecordText("emptyTables", i, "explanation", table.Explanation));

    private static IEnumerable<RecordText> OfGovernment(GovernmentTarget target)
    {
        for (var i = 0; i < target.Budgets.Length; i++)
        {
            yield return new("budgets", i, "goal", target.Budgets[i].Goal ?? "");
            yield return new("budgets", i, "empty", target.Budgets[i].Empty ?? "");
        }

        for (var i = 0; i < target.FocusItems.Length; i++)
        {
            yield return new("focusItems", i, "name", target.FocusItems[i].Name);
            yield return new("focusItems", i, "content", target.FocusItems[i].Content);
        }
    }

    private static IEnumerable<RecordText> OfEvaluation(Evaluation evaluation)
    {
        yield return new("title", evaluation.Title);
        yield return new("evaluator", evaluation.Evaluator);
        for (var i = 0; i < evaluation.Scores.Length; i++)
        {
            yield return new("scores", i, "level3", evaluation.Scores[i].Level3);
            yield return new("scores", i, "reason", evaluation.Scores[i].Reason ?? "");
            yield return new("scores", i, "rule", evaluation.Scores[i].Rule ?? "");
            yield return new("scores", i, "explanation", evaluation.Scores[i].Explanation ?? "");
        }

        for (var i = 0; i < evaluation.Findings.Length; i++)
        {
            yield return new("findings", i, "problem", evaluation.Findings[i].Problem);
            yield return new("findings", i, "suggestion", evaluation.Findings[i].Suggestion ?? "");
        }

        yield return new("report", evaluation.Report);
    }

    private static IEnumerable<RecordText> OfSatisfaction(SatisfactionResult result)
    {
        yield return new("question", result.Question);
        yield return new("recipients", result.Recipients);
        yield return new("override.reason", result.Override?.Reason ?? "");
        yield return new("override.by", result.Override?.By ?? "");
        for (var i = 0; i < result.Anomalies.Length; i++)
            yield return new($"anomalies[{i}]", result.Anomalies[i]);
    }

    private static IEnumerable<RecordText> OfSurveys(SurveyRegister register)
    {
        for (var i = 0; i < register.Surveys.Length; i++)
        {
            yield return new("surveys", i, "subject", register.Surveys[i].Subject);
            yield return new("surveys", i, "recipients", register.Surveys[i].Recipients);
        }
    }
}
