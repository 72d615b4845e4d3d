namespace Disclosure.FeedbackApi.Api.Tests.Staff.Oidc;

/// <summary>Whom the provider has in front of it.</summary>
internal sealed record TestPerson(string Subject, string? Name, params string[] Roles);
