using System.Diagnostics.Metrics;

namespace Disclosure.Staff.SignIn;

/// <summary>What is counted of staff for whoever watches the service.</summary>
public sealed class StaffMetrics
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Disclosure.Staff";

    private readonly Counter<long> _signIns;

    /// <summary>Makes the counters.</summary>
    public StaffMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        _signIns = meters.Create(MeterName).CreateCounter<long>("disclosure.sign_ins", description: "Staff sign-ins, by outcome.");
    }

    /// <summary>Somebody tried to sign in.</summary>
    public void SignedIn(string outcome) => _signIns.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
