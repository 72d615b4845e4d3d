using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Disclosure.Model.Portals;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Satisfaction.Exchange;

namespace Disclosure.Generator.Satisfaction.Invitations;

/// <summary>
/// The feedback API as signed-in staff ask it. Nothing throws for what the other side or the way there does: every answer says
/// whether it came, and a request that was stopped is one that did not.
/// </summary>
/// <param name="http">The client, from <see cref="ClientOf"/>.</param>
internal sealed class StaffApi(HttpClient http)
{
    private const string Session = "api/staff/session";

    private string? _cookie;

    /// <summary>
    /// A client of the API at <paramref name="address"/>. It follows no redirect, which would carry the password elsewhere, and the
    /// session's cookie is kept here: a proxy that takes a path off does not always mend the cookie's.
    /// </summary>
    public static HttpClient ClientOf(SiteAddress address) =>
        SurveyApi.ClientOf(address, new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    /// <summary>The survey as the API has it.</summary>
    public Task<StaffAnswer<SurveyView>> Find(SurveyId survey, CancellationToken stop) =>
        Ask(HttpMethod.Get, $"api/surveys/{survey}", null, StaffJson.Default.SurveyView, stop);

    /// <summary>Signs in; what is asked afterwards is asked in that name.</summary>
    public Task<StaffAnswer<StaffMember>> SignIn(string name, string password, CancellationToken stop) => Ask(
        HttpMethod.Post, Session, JsonContent.Create(
            new SignInRequest(name, password), StaffJson.Default.SignInRequest), StaffJson.Default.StaffMember, stop);

    /// <summary>New codes of a survey, at most <see cref="InvitationRequest.Most"/>. They are given this once.</summary>
    public Task<StaffAnswer<InvitationView>> Issue(SurveyId survey, int count, CancellationToken stop) => Ask(
        HttpMethod.Post, $"api/staff/surveys/{survey}/invitations", JsonContent.Create(
            new InvitationRequest(count), StaffJson.Default.InvitationRequest), StaffJson.Default.InvitationView, stop);

    /// <summary>Signs out. Where it fails the session ends by itself, half an hour later.</summary>
    public async Task SignOut()
    {
        if (_cookie is not null)
            await Ask(HttpMethod.Delete, Session, null, StaffJson.Default.StaffMember, CancellationToken.None).ConfigureAwait(false);
    }

    private async Task<StaffAnswer<T>> Ask<T>(
        HttpMethod method, string path, HttpContent? body, JsonTypeInfo<T> type, CancellationToken stop)
        where T : class
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = body };
        request.Headers.Add("X-Disclosure-Staff", "1");
        if (_cookie is not null)
            request.Headers.Add("Cookie", _cookie);
        try
        {
            using var response = await http.SendAsync(request, stop).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
                return new(null, response.StatusCode, await ProblemOf(path, response, stop).ConfigureAwait(false));
            KeepCookie(response);
            return response.StatusCode == HttpStatusCode.NoContent
                ? new(null, response.StatusCode, "")
                : await ValueOf(path, response, type, stop).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new(null, null, $"{http.BaseAddress}{path} 连接不上。");
        }
        catch (OperationCanceledException)
        {
            return new(null, null, stop.IsCancellationRequested ? "已停止。" : $"{http.BaseAddress}{path} 没有在规定时间内回答。");
        }
    }

    private async Task<StaffAnswer<T>> ValueOf<T>(string path, HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken stop)
        where T : class
    {
        try
        {
            return await response.Content.ReadFromJsonAsync(type, stop).ConfigureAwait(false) is { } value
                ? new(value, response.StatusCode, "")
                : NotOurs<T>(path, response);
        }
        catch (Exception other) when (other is JsonException or InvalidOperationException or NotSupportedException)
        {
            return NotOurs<T>(path, response);
        }
    }

    private StaffAnswer<T> NotOurs<T>(string path, HttpResponseMessage response)
        where T : class => new(null, response.StatusCode, $"{http.BaseAddress}{path} 的回答不是评价接口的。");

    private async Task<string> ProblemOf(string path, HttpResponseMessage response, CancellationToken stop)
    {
        var problem = response.Content.Headers.ContentType?.MediaType == "application/problem+json"
            ? (await ValueOf(path, response, StaffJson.Default.Problem, stop).ConfigureAwait(false)).Value
            : null;
        return problem is null ? $"{http.BaseAddress}{path} 回答 {(int)response.StatusCode}。" : $"{problem.Title}。{problem.Detail}";
    }

    private static bool IsOfSession(string cookie) => cookie.Split('=')[0].EndsWith("disclosure-staff", StringComparison.Ordinal);

    private void KeepCookie(HttpResponseMessage response)
    {
        // Beside the session's there may be one by which the browser is known again.
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
            _cookie = cookies.Select(cookie => cookie.Split(';')[0]).FirstOrDefault(IsOfSession) ?? _cookie;
    }
}
