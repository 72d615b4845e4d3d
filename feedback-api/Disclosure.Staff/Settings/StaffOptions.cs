namespace Disclosure.Staff.Settings;

/// <summary>The settings of whoever lets staff in: a service adds its own. Every one is explained in the service's README.</summary>
public abstract class StaffOptions
{
    /// <summary>The folder of everything that is kept.</summary>
    public string Data { get; set; } = "data";

    /// <summary>Passwords that an address may try in ten minutes; 0 for no limit.</summary>
    public int SignInsPerAddress { get; set; } = 30;

    /// <summary>
    /// Wrong passwords in a row, of one account from one address, after which each further one must wait, longer every time.
    /// </summary>
    public int WrongPasswords { get; set; } = 5;

    /// <summary>Passwords that are checked at once, 1 or 2: what is checked takes a processor from those who rate.</summary>
    public int PasswordChecks { get; set; } = 1;

    /// <summary>Passwords that may wait to be checked; whoever comes then is asked to come again.</summary>
    public int PasswordQueue { get; set; } = 32;

    /// <summary>Whether one signs in with a code of one's phone too: <c>off</c>, <c>optional</c> or <c>required</c>.</summary>
    public string SecondFactor { get; set; } = "optional";

    /// <summary>
    /// The register of staff (<c>content/staff.yaml</c>), whose ids accounts are called by; empty for accounts of any name.
    /// </summary>
    public string StaffFile { get; set; } = "";

    /// <summary>
    /// How often a password is hashed over: what a guess at a stolen account file costs. No setting: only tests, which sign in hundreds of
    /// times, make it less.
    /// </summary>
    internal int PasswordIterations { get; init; } = 210_000;

    /// <summary>Minutes without a request after which staff are signed out.</summary>
    public int SessionMinutes { get; set; } = 30;

    /// <summary>Whether staff may sign in with the password of an account.</summary>
    public bool PasswordSignIn { get; set; } = true;

    /// <summary>The address of the OpenID provider that staff may sign in with; empty for none.</summary>
    public string OidcAuthority { get; set; } = "";

    /// <summary>What the provider calls this service.</summary>
    public string OidcClientId { get; set; } = "";

    /// <summary>The secret that the provider gave to this service; empty for the file.</summary>
    public string OidcClientSecret { get; set; } = "";

    /// <summary>The file of the secret; empty for the secret itself.</summary>
    public string OidcClientSecretFile { get; set; } = "";

    /// <summary>The claim of the ID token that holds what a person may do.</summary>
    public string OidcRoleClaim { get; set; } = "roles";

    /// <summary>The value of that claim that makes an editor; empty for no editors.</summary>
    public string OidcEditorRole { get; set; } = "";

    /// <summary>The value of that claim that makes an approver; empty for no approvers.</summary>
    public string OidcApproverRole { get; set; } = "";

    /// <summary>The claim of the ID token that holds a person's name for the audit log.</summary>
    public string OidcNameClaim { get; set; } = "preferred_username";

    /// <summary>What stands before the name of a setting where the service is told it, such as <c>Feedback__</c>.</summary>
    public abstract string SettingPrefix();

    /// <summary>Whether one may sign in with a second factor.</summary>
    public bool HasSecondFactor() => !SecondFactor.Equals("off", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one must.</summary>
    public bool NeedsSecondFactor() => SecondFactor.Equals("required", StringComparison.OrdinalIgnoreCase);
}
