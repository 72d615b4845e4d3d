using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.FeedbackApi.Staff;

/// <summary>
/// Where staff work by forms in a browser. A form cannot send the header that <see cref="StaffGate"/> asks for, and who is turned away
/// there is a person: the area guards its forms and answers in its own way.
/// </summary>
/// <param name="Holds">Whether a request is for the area.</param>
/// <param name="RefuseAsync">Turns a request away.</param>
internal sealed record FormArea(Func<HttpContext, bool> Holds, Func<HttpContext, Problem, Task> RefuseAsync);
