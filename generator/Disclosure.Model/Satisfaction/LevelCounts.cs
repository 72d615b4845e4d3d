namespace Disclosure.Model.Satisfaction;

/// <summary>How many ratings were given at each level.</summary>
/// <param name="VerySatisfied">非常满意.</param>
/// <param name="Satisfied">满意.</param>
/// <param name="BasicallySatisfied">基本满意.</param>
/// <param name="Dissatisfied">不满意.</param>
/// <param name="VeryDissatisfied">非常不满意.</param>
/// <param name="Unknown">不清楚.</param>
public readonly record struct LevelCounts(
    int VerySatisfied, int Satisfied, int BasicallySatisfied, int Dissatisfied, int VeryDissatisfied, int Unknown)
{
    /// <summary>No ratings.</summary>
    public static LevelCounts None => default;

    /// <summary>All that answered, 不清楚 among them.</summary>
    public int Answered => checked(Valid + Unknown);

    /// <summary>有效: all but 不清楚.</summary>
    public int Valid => checked(VerySatisfied + Satisfied + BasicallySatisfied + Dissatisfied + VeryDissatisfied);

    /// <summary>The number at a level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public int this[SatisfactionLevel level] => level switch
    {
        SatisfactionLevel.VerySatisfied => VerySatisfied,
        SatisfactionLevel.Satisfied => Satisfied,
        SatisfactionLevel.BasicallySatisfied => BasicallySatisfied,
        SatisfactionLevel.Dissatisfied => Dissatisfied,
        SatisfactionLevel.VeryDissatisfied => VeryDissatisfied,
        SatisfactionLevel.Unknown => Unknown,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level."),
    };

    /// <summary>These and <paramref name="number"/> more at a level; a negative number takes away.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public LevelCounts With(SatisfactionLevel level, int number) => level switch
    {
        SatisfactionLevel.VerySatisfied => this with { VerySatisfied = checked(VerySatisfied + number) },
        SatisfactionLevel.Satisfied => this with { Satisfied = checked(Satisfied + number) },
        SatisfactionLevel.BasicallySatisfied => this with { BasicallySatisfied = checked(BasicallySatisfied + number) },
        SatisfactionLevel.Dissatisfied => this with { Dissatisfied = checked(Dissatisfied + number) },
        SatisfactionLevel.VeryDissatisfied => this with { VeryDissatisfied = checked(VeryDissatisfied + number) },
        SatisfactionLevel.Unknown => this with { Unknown = checked(Unknown + number) },
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No such level."),
    };

    /// <summary>Both together.</summary>
    public static LevelCounts operator +(LevelCounts one, LevelCounts other) => checked(new(
        one.VerySatisfied + other.VerySatisfied,
        one.Satisfied + other.Satisfied,
        one.BasicallySatisfied + other.BasicallySatisfied,
        one.Dissatisfied + other.Dissatisfied,
        one.VeryDissatisfied + other.VeryDissatisfied,
        one.Unknown + other.Unknown));
}
