namespace Disclosure.Model.Satisfaction.Exchange;

/// <summary>
/// What the pages of the feedback API call the site by, so that a respondent who comes from a page of the site still stands in it.
/// </summary>
/// <param name="Title">The name of the site.</param>
/// <param name="Region">The region that it is of; empty where it is in the name.</param>
/// <param name="Notice">That all of it is demonstration; nothing where it is not.</param>
public sealed record SurveySite(string Title, string Region, string? Notice);
