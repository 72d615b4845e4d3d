using Disclosure.Model.Amounts;

namespace Disclosure.Model.Satisfaction;

/// <summary>满意率: the share of valid ratings that count as satisfied. Unrounded; the formula is printed beside it.</summary>
public static class SatisfactionRate
{
    /// <summary>How many ratings count as satisfied by a formula.</summary>
    public static int FavourableOf(LevelCounts counts, SatisfactionFormula formula) => formula == SatisfactionFormula.TopTwo
        ? checked(counts.VerySatisfied + counts.Satisfied)
        : checked(counts.VerySatisfied + counts.Satisfied + counts.BasicallySatisfied);

    /// <summary>The rate of the counts; nothing where none is valid.</summary>
    public static Percentage? Of(LevelCounts counts, SatisfactionFormula formula) => Of(FavourableOf(counts, formula), counts.Valid);

    /// <summary>The rate of <paramref name="favourable"/> among <paramref name="valid"/>; nothing where none is valid.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more are satisfied than are valid.</exception>
    public static Percentage? Of(int favourable, int valid)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(favourable);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(favourable, valid);
        return valid == 0 ? null : new Percentage((decimal)favourable / valid);
    }
}
