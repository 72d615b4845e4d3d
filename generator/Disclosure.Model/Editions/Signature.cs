namespace Disclosure.Model.Editions;

/// <summary>
/// That a person stood for an edition. Who it was is kept beside the edition; the public sees the role and the time, and a name only where
/// the office showed names when it was given. (Signatures with keys come later: they will stand here.)
/// </summary>
/// <param name="Person">The person's id in <c>staff.yaml</c>.</param>
/// <param name="Role">What they did, in Chinese: 编制, 审核, 发布.</param>
/// <param name="At">When.</param>
/// <param name="Prepared">The hash of what was signed: <c>prepared.json</c>.</param>
/// <param name="Name">
/// The person's name, where the portal showed names at that moment (<see cref="Portals.Portal.ShowsStaffNames"/>); nothing otherwise.
/// </param>
public sealed record Signature(string Person, string Role, DateTimeOffset At, ContentHash Prepared, string? Name = null);
