using Disclosure.Publishing.Reports;

namespace Disclosure.Publishing.Build;

/// <summary>A step of a build.</summary>
/// <param name="Stage">The named part of the build that it belongs to, for progress and times.</param>
/// <param name="Makes">What it makes, for readers of this list and of <c>--help</c>.</param>
/// <param name="Make">Makes it, from what the steps before it made.</param>
internal sealed record BuildStep(BuildStage Stage, string Makes, Action<SiteInMaking> Make);
