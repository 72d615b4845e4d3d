namespace Disclosure.Site.Pages.Search.Index;

/// <summary>What a hit leads to. The index and the script name it by a letter (<see cref="SearchEntry.LetterOf"/>).</summary>
internal enum SearchKind
{
    /// <summary>A department or unit.</summary>
    Unit,

    /// <summary>A project.</summary>
    Project,

    /// <summary>A list or another part of the site, such as 整改台账.</summary>
    Place,

    /// <summary>A page of a year.</summary>
    Year,

    /// <summary>An evaluation with its report.</summary>
    Evaluation,

    /// <summary>A satisfaction survey.</summary>
    Survey,

    /// <summary>An article of the guide, the policy or the site itself.</summary>
    Article,

    /// <summary>A term of the glossary.</summary>
    Term,

    /// <summary>A clause of the policy.</summary>
    Clause,
}
