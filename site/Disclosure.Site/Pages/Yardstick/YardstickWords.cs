using Disclosure.Model.Yardstick;

namespace Disclosure.Site.Pages.Yardstick;

/// <summary>The five checks in one word each.</summary>
public static class YardstickWords
{
    /// <summary>The word for readers.</summary>
    public static string NameOf(YardstickCheck check) => check switch
    {
        YardstickCheck.Timely => "及时",
        YardstickCheck.Complete => "完整",
        YardstickCheck.Detailed => "细化",
        YardstickCheck.Accessible => "方式",
        _ => "真实",
    };
}
