using Disclosure.Model.Calendar;

namespace Disclosure.Site.Facts;

/// <summary>How many projects a year has of what: counted here for every page, so that no two pages count differently.</summary>
/// <param name="Targets">Projects with a target, the withheld ones among them.</param>
/// <param name="Published">Projects whose self-evaluation is published.</param>
/// <param name="Withheld">Projects whose self-evaluation is withheld: they are named, and in no figure.</param>
/// <param name="WithheldTargets">Those of the withheld that have a target, so that they are among <paramref name="Targets"/>.</param>
internal sealed record YearCounts(int Targets, int Published, int Withheld, int WithheldTargets)
{
    public static YearCounts Of(ProjectIndex projects, FiscalYear year)
    {
        var (targets, published, withheld, both) = (0, 0, 0, 0);
        foreach (var project in projects.Of(year))
        {
            targets += project.Target is null ? 0 : 1;
            published += project.PublishedSelf is null ? 0 : 1;
            withheld += project.Self is { Withheld: not null } ? 1 : 0;
            both += project is { Target: not null, Self.Withheld: not null } ? 1 : 0;
        }

        return new YearCounts(targets, published, withheld, both);
    }
}
