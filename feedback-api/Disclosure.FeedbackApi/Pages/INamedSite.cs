using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Pages;

/// <summary>Knows what site the pages of the service stand in.</summary>
internal interface INamedSite
{
    /// <summary>The site; nothing where nobody said.</summary>
    SurveySite? Site { get; }
}
