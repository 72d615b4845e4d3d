using Disclosure.Staff.Settings;

namespace Disclosure.FeedbackApi.Settings;

/// <summary>The settings, from the section <c>Feedback</c> of the configuration. Every one is explained in the folder's README.</summary>
public sealed class FeedbackOptions : StaffOptions
{
    /// <summary>The configuration's section.</summary>
    public const string Section = "Feedback";

    /// <summary>Where to listen.</summary>
    public string Urls { get; set; } = "http://127.0.0.1:5081";

    /// <summary>The surveys file.</summary>
    public string Surveys { get; set; } = "surveys.json";

    /// <summary>The PostgreSQL to keep ratings in; empty for the embedded store in the data folder.</summary>
    public string Database { get; set; } = "";

    /// <summary>The secret that codes and keys are hashed with, base64; empty for the key file in the data folder.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The address of the site, the only one whose pages may ask from a browser; empty where it is served from the same.</summary>
    public string Site { get; set; } = "";

    /// <summary>The path that the service appears under; empty for the root.</summary>
    public string PathBase { get; set; } = "";

    /// <summary>
    /// By what address the public reaches the service: links and redirections are made of it; empty for what trusted proxies say.
    /// </summary>
    public string PublicAddress { get; set; } = "";

    /// <summary>Addresses and networks that may read <c>/metrics</c>, separated by commas; empty for nobody.</summary>
    public string MetricsFrom { get; set; } = "127.0.0.0/8,::1";

    /// <summary>
    /// Networks of proxies, separated by commas, whose headers are believed in all they say; of one on this machine that is not among
    /// them only whose request it is and by which scheme.
    /// </summary>
    public string TrustedProxies { get; set; } = "";

    /// <summary>Requests that an address may make in a minute; 0 for no limit.</summary>
    public int RequestsPerAddress { get; set; } = 600;

    /// <summary>Ratings without a code that an address may give in a survey in a day; 0 for no limit.</summary>
    public int OpenRatingsPerAddress { get; set; } = 20;

    /// <summary>Open ratings that a survey takes in a minute, and as many with a code besides; 0 for no limit.</summary>
    public int RatingsPerSurvey { get; set; } = 6000;

    /// <summary>Wrong codes that an address may try in ten minutes; 0 for no limit.</summary>
    public int WrongCodesPerAddress { get; set; } = 10;

    /// <summary>
    /// Wrong codes of a survey that are looked at in a minute from addresses that were wrong too often; 0 for no limit.
    /// </summary>
    public int WrongCodesPerSurvey { get; set; } = 600;

    /// <summary>Answers that one code, or one key, may give in a day; the last holds; 0 for no limit.</summary>
    public int AnswersPerCode { get; set; } = 10;

    /// <summary>Minutes that a burst is counted over.</summary>
    public int BurstMinutes { get; set; } = 10;

    /// <summary>Ratings in that time that are noted on the result.</summary>
    public int BurstRatings { get; set; } = 100;

    /// <summary>Bad ratings in that time, four in five or more of all, that are noted on the result.</summary>
    public int BurstBadRatings { get; set; } = 20;

    /// <summary>Ratings from one network in a day that are noted on the result.</summary>
    public int NetworkRatings { get; set; } = 20;

    /// <summary>Wrong codes in a day that are noted on the result.</summary>
    public int WrongCodesNoted { get; set; } = 1000;

    /// <summary>Hours between two looks at how many ratings an open survey has; 0, in tests alone, for no wait.</summary>
    public int ResultHours { get; set; } = 24;

    /// <summary>
    /// The fewest ratings by which a published number moves, while a survey is open and after it; 1, in tests alone, for each.
    /// </summary>
    public int ResultStep { get; set; } = 5;

    /// <summary>The day of the month on which it is told how many changes of a result wait.</summary>
    public int ExclusionsShownOn { get; set; } = 1;

    /// <summary>
    /// Months after the last day of its survey that a comment is kept, and what was written about a bad rating; 0 for good.
    /// </summary>
    public int KeepCommentsMonths { get; set; }

    /// <summary>Months after the last day of its survey that the hash of a code is kept; 0 for good.</summary>
    public int KeepCodesMonths { get; set; }

    /// <summary>Seconds that a request may take.</summary>
    public int RequestSeconds { get; set; } = 15;

    /// <inheritdoc/>
    public override string SettingPrefix() => Section + "__";
}
