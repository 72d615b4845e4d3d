namespace Disclosure.Staff.Oidc;

/// <summary>The way to the provider: an answer that it is broken is told like no answer, which is how it is told to staff.</summary>
internal sealed class ProviderChannel() : DelegatingHandler(new SocketsHttpHandler())
{
    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if ((int)answer.StatusCode < StatusCodes.Status500InternalServerError)
            return answer;
        answer.Dispose();
        throw new HttpRequestException($"The provider answered {(int)answer.StatusCode}.");
    }
}
