using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Sentences;
using Disclosure.Site.Facts;

namespace Disclosure.Site.Pages.Home;

/// <summary>How projects that somebody else evaluated graded themselves, beside how they were graded.</summary>
/// <param name="Pairs">The grades of each project, its own and the other.</param>
internal sealed record GradesBesideRechecks(ImmutableArray<(Grade Own, Grade Other)> Pairs)
{
    /// <summary>What came of it, in a sentence.</summary>
    public string Finding => Pairs.Count(pair => pair.Other > pair.Own) is > 0 and var lower
        ? $"{Pairs.Length} 个项目有绩效评价的等级，{lower} 个低于自评的等级。"
        : $"{Pairs.Length} 个项目有绩效评价的等级，没有低于自评的。";

    /// <summary>The projects of a year that others graded; nothing where there are none.</summary>
    public static GradesBesideRechecks? Of(PageContext context, FiscalYear year)
    {
        ImmutableArray<(Grade Own, Grade Other)> pairs =
        [
            .. from project in context.Projects.Of(year)
               where project.PublishedSelf is { Grade: not null }
               let other = OtherScore.Of(context.Records.EvaluationsOf(project.Code).Where(
                   evaluation => evaluation.Year == year && evaluation.Kind != EvaluationKind.Comprehensive))
               where other is { Grade: not null }
               select (project.PublishedSelf!.Grade!.Value, other!.Grade!.Value),
        ];
        return pairs.IsEmpty ? null : new GradesBesideRechecks(pairs);
    }

    /// <summary>How many projects others graded so.</summary>
    public int CountOf(Grade grade) => Pairs.Count(pair => pair.Other == grade);
}
