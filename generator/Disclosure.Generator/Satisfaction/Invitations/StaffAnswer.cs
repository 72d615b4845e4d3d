using System.Net;

namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>What the feedback API answered to staff.</summary>
/// <param name="Value">What was asked for; nothing where it was not given.</param>
/// <param name="Status">The status of the answer; nothing where none came.</param>
/// <param name="Problem">Why it was not given, in Chinese; empty where it was.</param>
internal readonly record struct StaffAnswer<T>(T? Value, HttpStatusCode? Status, string Problem)
    where T : class;
