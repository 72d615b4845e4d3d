using Disclosure.Model.Checks;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Gate.Rules;

/// <summary>栏目设置: the site's own title, publisher and schemes are published, so that no page falls back to what nobody decided.</summary>
internal static class SettingsRule
{
    /// <summary>Where the settings are.</summary>
    public static PublicPath Portal { get; } = new("portal.yaml");

    public static GateCheck Check(GateInput input)
    {
        var isThere = input.Office.History.State.Find(Portal) is not null || input.Candidate.Items.Any(item => item.Path == Portal);
        Finding[] missing = isThere
            ? []
            : [new Finding(ReleaseFindings.SiteNotPublished, Place.At(Portal.Value), "已公开的版次里没有 portal.yaml。")];
        return GateCheck.Of("栏目设置", missing);
    }
}
