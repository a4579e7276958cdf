using System.Net.Sockets;
using System.Text;

namespace Medvirk.Bench.Loads;

/// <summary>
/// One connection that asks for one address again and again. Written on the bare socket: the one who asks shares the
/// processors with the one who answers, and an HTTP client would cost more than a kept page does.
/// </summary>
internal sealed class Wire : IDisposable
{
    private const int StatusAt = 9;

    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[1 << 20];
    private readonly byte[] request;
    private readonly Uri address;

    public Wire(Uri address, string cookies, string encodings)
    {
        this.address = address;
        request = Encoding.ASCII.GetBytes(
            $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept: text/html\r\n"
            + (encodings.Length > 0 ? $"Accept-Encoding: {encodings}\r\n" : "")
            + (cookies.Length > 0 ? $"Cookie: {cookies}\r\n" : "") + "\r\n");
    }

    public Task ConnectAsync(CancellationToken ct) => socket.ConnectAsync(address.Host, address.Port, ct).AsTask();

    /// <summary>Asks, and reads the answer to its end.</summary>
    /// <returns>The answer's status.</returns>
    public async ValueTask<int> AskAsync(CancellationToken ct)
    {
        await socket.SendAsync(request, ct);
        var (read, end) = (0, -1);
        while (end < 0 || read < end)
        {
            var more = await socket.ReceiveAsync(buffer.AsMemory(read), ct);
            read = more > 0 ? read + more : throw new IOException("The server hung up.");
            if (end < 0)
            {
                end = End(buffer.AsSpan(0, read));
            }
        }

        return ((buffer[StatusAt] - '0') * 100) + ((buffer[StatusAt + 1] - '0') * 10) + buffer[StatusAt + 2] - '0';
    }

    public void Dispose() => socket.Dispose();

    /// <summary>Where the answer ends; -1 while that can't be told. One in chunks ends with an empty one.</summary>
    private static int End(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return -1;
        }

        var length = answer[..head].IndexOf("\r\nContent-Length: "u8);
        if (length < 0)
        {
            return answer.EndsWith("\r\n0\r\n\r\n"u8) ? answer.Length : -1;
        }

        var bytes = 0;
        for (var at = length + "\r\nContent-Length: ".Length; answer[at] != '\r'; at++)
        {
            bytes = (bytes * 10) + answer[at] - '0';
        }

        return head + 4 + bytes;
    }
}
