using Disclosure.Model.Schemes;

namespace Disclosure.Model.Portals;

/// <summary>What holds where a content folder has no <c>portal.yaml</c>: built-in schemes, plain names, no invented number.</summary>
public static class DefaultPortal
{
    /// <summary>The settings.</summary>
    public static Portal Settings { get; } = new()
    {
        Title = "预算绩效信息公开",
        Region = "本地区",
        Publisher = "本级财政部门",
        Schemes = StandardSchemes.All,
        DefaultProjectScheme = StandardSchemes.Standard.Id,
        DefaultUnitScheme = StandardSchemes.Unit.Id,
    };
}
