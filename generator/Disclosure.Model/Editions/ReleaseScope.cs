using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Model.Editions;

/// <summary>What a release is of. Departments publish on different days, and by law each for itself.</summary>
public abstract record ReleaseScope
{
    private ReleaseScope()
    {
    }

    /// <summary>Chosen units of a year and stage.</summary>
    /// <param name="Year">The fiscal year.</param>
    /// <param name="Stage">The stage.</param>
    /// <param name="Codes">The units, by code.</param>
    public sealed record OfUnits(FiscalYear Year, ReleaseStage Stage, ImmutableArray<UnitCode> Codes) : ReleaseScope
    {
        /// <summary>Whether both are of the same year, stage and units.</summary>
        public bool Equals(OfUnits? other) => other is not null && (Year, Stage) == (other.Year, other.Stage)
            && Codes.SequenceEqual(other.Codes);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Year, Stage, Codes.Length);
    }

    /// <summary>The government's own of a year and stage.</summary>
    /// <param name="Year">The fiscal year.</param>
    /// <param name="Stage">The stage.</param>
    public sealed record OfGovernment(FiscalYear Year, ReleaseStage Stage) : ReleaseScope;

    /// <summary>A satisfaction survey: its row of the register, and its result where it is there.</summary>
    /// <param name="Survey">The survey's id.</param>
    public sealed record OfSurvey(SurveyId Survey) : ReleaseScope;

    /// <summary>The site's own texts and settings, and the register of units.</summary>
    public sealed record OfSite : ReleaseScope;

    /// <summary>Other codes of what is public, and nothing else: what it says stays as it is.</summary>
    /// <param name="Codes">The codes that change.</param>
    public sealed record OfCodes(ImmutableArray<RenamedCode> Codes) : ReleaseScope
    {
        /// <summary>Whether both change the same codes.</summary>
        public bool Equals(OfCodes? other) => other is not null && Codes.SequenceEqual(other.Codes);

        /// <inheritdoc/>
        public override int GetHashCode() => Codes.Length;
    }

    /// <summary>Everything: of a rollback, which goes back to what an earlier edition said.</summary>
    /// <param name="To">The edition that it goes back to.</param>
    public sealed record OfEdition(EditionId To) : ReleaseScope;

    /// <summary>Single records: of a withdrawal.</summary>
    /// <param name="Paths">Their paths.</param>
    public sealed record OfRecords(ImmutableArray<PublicPath> Paths) : ReleaseScope
    {
        /// <summary>Whether both name the same records.</summary>
        public bool Equals(OfRecords? other) => other is not null && Paths.SequenceEqual(other.Paths);

        /// <inheritdoc/>
        public override int GetHashCode() => Paths.Length;
    }
}
